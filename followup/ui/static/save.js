// Saves data.base64 as a file called data.name. It comes with the page, so it is there also when the program has been ended.
export default function ({parentElement: root, data}) {
  const button = root.querySelector("button");
  button.textContent = data.label;
  button.onclick = () => {
    const bytes = Uint8Array.from(atob(data.base64), c => c.charCodeAt(0));
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([bytes], {type: data.type})); link.download = data.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  };
}
