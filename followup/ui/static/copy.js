// Copies data.text; browsers allow the clipboard on https and on this machine, else the old way is taken.
export default function ({parentElement: root, data}) {
  const button = root.querySelector("button"), live = root.querySelector("span");
  button.textContent = data.label;
  button.onclick = async () => {
    let copied = true;
    try { await navigator.clipboard.writeText(data.text); }
    catch {
      const area = document.createElement("textarea");
      area.value = data.text; area.style.position = "fixed"; document.body.append(area); area.select();
      copied = document.execCommand("copy"); area.remove(); button.focus();
    }
    button.textContent = live.textContent = copied ? data.done : data.failed;
    setTimeout(() => { button.textContent = data.label; live.textContent = ""; }, 1600);
  };
}
