// Shows two versions of a message as one text: textContent only, never markup.
const TAGS = {kept: "span", removed: "del", added: "ins"};
export default function ({parentElement: root, data}) {
  const same = data.runs.every(run => run.change === "kept");
  root.querySelector(".legend").textContent = same ? data.same : data.label;
  root.querySelector(".text").replaceChildren(...data.runs.map(run => {
    const words = document.createElement(TAGS[run.change]); words.textContent = run.text; return words;
  }));
}
