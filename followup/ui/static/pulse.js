// Has the whole page drawn again when an editor says that it was not heard.
const WAKE = new WeakMap();
export default function ({parentElement: root, setTriggerValue}) {
  const known = WAKE.has(root);
  WAKE.set(root, setTriggerValue);
  if (known) return;
  const wake = () => WAKE.get(root)?.("wake", Date.now());
  window.addEventListener("followup-unheard", wake);
  return () => { window.removeEventListener("followup-unheard", wake); WAKE.delete(root); };
}
