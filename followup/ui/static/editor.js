// Draft editor for Streamlit components v2: a native <textarea> over a mirror that draws the squiggles.
// No dependency, no build step. Python sends {text, epoch, findings, ...}; it gets state `doc`
// ({text, epoch, seq}) after a pause, and triggers `applied`, `ignored` and `kept`.
const INST = new WeakMap();
const SEV = {error: "Error", warning: "Warning", hint: "Suggestion"};

class Editor {
  constructor(root) {
    this.root = root;
    const q = s => root.querySelector(s);
    Object.assign(this, {ta: q("textarea"), mirror: q(".mirror"), pop: q(".pop"), live: q(".live"), scroll: q(".scroll"),
      count: q(".count"), tally: q(".tally"), epoch: undefined, seq: 0, timer: 0, findings: [], prev: "", key: "", open: null, spans: new Map()});
    this.ac = new AbortController();
    const on = (t, ev, fn, o) => t.addEventListener(ev, fn, {signal: this.ac.signal, ...o});
    on(this.ta, "input", () => this.edited());
    on(this.ta, "blur", () => this.flush());
    on(this.ta, "click", () => { const f = this.at(this.ta.selectionStart); f ? this.show(f) : this.hide(); });
    on(this.ta, "mousemove", e => this.hover(e));
    on(this.ta, "mouseleave", () => { this.hovered = null; this.later(null); });
    on(this.pop, "mouseenter", () => clearTimeout(this.hoverTimer));
    on(this.pop, "mouseleave", () => { if (!this.pop.contains(root.activeElement)) this.later(null); });
    on(q(".prev"), "click", () => this.step(-1));
    on(q(".next"), "click", () => this.step(1));
    on(q(".ed"), "keydown", e => this.keys(e));         // no stopPropagation: Streamlit's one-key shortcuts stay quiet here anyway
    on(window, "scroll", () => this.place(), {capture: true, passive: true});
    on(this.scroll, "scroll", () => this.place(), {passive: true});   // scroll events stay inside the shadow root
    on(window, "resize", () => this.place());
  }
  update({data, setStateValue, setTriggerValue}) {
    Object.assign(this, {data, setStateValue, setTriggerValue});
    const label = this.root.querySelector(".lbl");
    label.textContent = data.label ?? "Draft"; label.classList.toggle("live", data.titled === true);
    this.ta.placeholder = data.placeholder ?? "";
    this.ta.lang = data.lang ?? "en";
    this.ta.spellcheck = data.spellcheck ?? true;
    this.ta.readOnly = !!data.readonly;
    this.ta.maxLength = data.max ?? 20000;
    this.root.querySelector(".bar").classList.toggle("quiet", data.tally === false);
    if (data.heard === this.sent) clearTimeout(this.unheard);
    if (data.epoch !== this.epoch) this.replaceAll(data.text ?? "", this.epoch === undefined);
    const key = JSON.stringify(data.findings ?? []);
    if (key !== this.key) { this.key = key; this.setFindings(data.findings ?? []); }
    this.epoch = data.epoch;
    if (data.show && this.shown !== undefined && data.show !== this.shown) this.reveal(data.show);   // not after a reload
    this.shown = data.show ?? "";
  }
  reveal(token) {                                      // token: "<finding id> <number>", so that a second click shows it again
    const f = this.findings.find(f => token.startsWith(f.id + " ")); if (!f) return;
    this.spans.get(f.id).scrollIntoView({block: "center"});
    this.ta.setSelectionRange(f.from, f.to); this.show(f);
  }
  replaceAll(text, first) {
    this.flush();                                      // what was typed since is sent first: nothing typed is lost
    const had = this.root.activeElement ?? document.activeElement;
    if (!first && text !== this.ta.value) {            // keep it on the native undo stack
      this.quiet = true; this.ta.focus({preventScroll: true}); this.ta.select();
      if (!document.execCommand(text ? "insertText" : "delete", false, text)) this.ta.value = text;
      this.quiet = false; if (had && had !== this.ta) had.focus?.({preventScroll: true});
    } else this.ta.value = text;
    this.prev = text; this.findings = []; this.hide(); this.paint();
  }
  edited() {
    const now = this.ta.value, old = this.prev; this.prev = now;
    let a = 0, b = 0; const n = Math.min(old.length, now.length);
    while (a < n && old.charCodeAt(a) === now.charCodeAt(a)) a++;
    while (b < n - a && old.charCodeAt(old.length - 1 - b) === now.charCodeAt(now.length - 1 - b)) b++;
    const end = old.length - b, d = now.length - old.length;
    this.findings = this.findings.filter(f => f.to <= a || f.from >= end)      // edited ones go
      .map(f => f.from >= end ? {...f, from: f.from + d, to: f.to + d} : f);
    this.hide(); this.paint();
    if (this.quiet) return;
    const t0 = this.since ??= performance.now();        // also while somebody types without a pause
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), Math.min(this.data.debounce ?? 400, Math.max(0, t0 + 2500 - performance.now())));
  }
  flush() {
    if (!this.timer) return;
    clearTimeout(this.timer); this.timer = 0; this.since = null;
    this.setStateValue("doc", {text: this.ta.value, epoch: this.epoch, seq: ++this.seq});
    this.sent = `${this.epoch} ${this.seq}`; this.await();
  }
  await() {                                            // a page that was started again has missed it: say so until it answers
    clearTimeout(this.unheard);
    this.unheard = setTimeout(() => { window.dispatchEvent(new Event("followup-unheard")); this.await(); }, 4000);
  }
  setFindings(list) {
    const t = this.ta.value; let out = [];
    for (const f of list) {                            // computed on a slightly older text: find the quote again
      let at = t.startsWith(f.quote, f.from) ? f.from : -1;
      if (at < 0) for (let i = t.indexOf(f.quote, Math.max(0, f.from - 200)); i >= 0 && i < f.from + 200; i = t.indexOf(f.quote, i + 1))
        if (at < 0 || Math.abs(i - f.from) < Math.abs(at - f.from)) at = i;
      if (at >= 0 && f.quote) out.push({...f, from: at, to: at + f.quote.length});
    }
    out.sort((x, y) => x.from - y.from || y.to - x.to);
    let last = 0; this.findings = out.filter(f => f.from >= last && (last = f.to, true));
    if (this.open && !this.findings.some(f => f.id === this.open.id)) this.hide();
    this.paint();
  }
  paint() {
    const t = this.ta.value, frag = document.createDocumentFragment(); let p = 0; this.spans.clear();
    for (const f of this.findings) {
      if (f.from > p) frag.append(t.slice(p, f.from));
      const s = document.createElement("span"); s.className = "f " + (SEV[f.severity] ? f.severity : "hint");
      s.textContent = t.slice(f.from, f.to); frag.append(s); this.spans.set(f.id, s); p = f.to;
    }
    frag.append(t.slice(p)); this.mirror.replaceChildren(frag);
    const n = this.findings.length;
    this.tally.textContent = n && this.data.tally !== false ? `${n} ${n === 1 ? "finding" : "findings"} \u2013 F8 for the next` : "";
    const words = `${(t.match(/\S+/g) ?? []).length} words`, full = t.length >= this.ta.maxLength;
    this.count.textContent = full ? `${words}. This is the most that fits: what is beyond was cut off.` : words;
  }
  at(pos) { return this.findings.find(f => f.from <= pos && pos <= f.to); }
  hover(e) {
    let hit = null;
    for (const f of this.findings) for (const r of this.spans.get(f.id).getClientRects())
      if (e.clientX >= r.left && e.clientX <= r.right && e.clientY >= r.top - 2 && e.clientY <= r.bottom + 3) hit = f;
    if (hit !== this.hovered) { this.hovered = hit; this.later(hit); }
  }
  later(f) { clearTimeout(this.hoverTimer); this.hoverTimer = setTimeout(() => f ? this.show(f) : this.hide(), f ? 150 : 300); }
  step(dir) {
    if (!this.findings.length) return;
    const c = this.ta.selectionStart, l = this.findings;
    let i = dir > 0 ? l.findIndex(f => f.from > c) : l.findLastIndex(f => f.to < c);
    if (i < 0) i = dir > 0 ? 0 : l.length - 1;
    const f = l[i]; this.ta.focus(); this.ta.setSelectionRange(f.from, f.to);
    this.spans.get(f.id).scrollIntoView({block: "nearest"});
    setTimeout(() => { this.show(f); this.live.textContent = `${SEV[f.severity] ?? ""} ${i + 1} of ${l.length}: ${f.message}. Press Control and full stop for actions.`; }, 30);
  }
  show(f) {
    const s = this.spans.get(f.id); if (!s) return;
    this.hide(); this.open = f; s.classList.add("on");
    if (!f.message) return;                              // the words alone are to be seen
    this.pop.className = "pop " + f.severity;
    this.pop.querySelector(".pop-rule").textContent = f.title ?? SEV[f.severity] ?? "";
    this.pop.querySelector(".pop-msg").textContent = f.message;            // textContent only: never HTML
    const acts = this.pop.querySelector(".pop-acts"); acts.replaceChildren();
    const btn = (label, cls, fn) => { const b = document.createElement("button"); b.type = "button"; b.className = cls; b.textContent = label; b.onclick = fn; acts.append(b); };
    for (const x of f.fixes ?? []) btn(x.label, "fix", () => this.apply(f, x));
    if (f.word) btn("Add to my dictionary", "", () => { this.setTriggerValue("kept", {word: f.word}); this.hide(); this.ta.focus(); });
    if (this.data.ignorable !== false) btn("Ignore", "", () => { this.setTriggerValue("ignored", {id: f.id}); this.findings = this.findings.filter(y => y !== f); this.hide(); this.paint(); this.ta.focus(); });
    this.pop.showPopover(); this.place();
  }
  place() {
    const s = this.open && this.spans.get(this.open.id); if (!s) return;
    Object.assign(this.pop.style, {left: 0, top: 0});
    const lines = s.getClientRects(), r = lines[0], end = lines[lines.length - 1], p = this.pop.getBoundingClientRect(), box = this.scroll.getBoundingClientRect();
    const gone = !r || r.bottom < Math.max(0, box.top) || r.top > Math.min(innerHeight, box.bottom);
    this.pop.style.visibility = gone ? "hidden" : "visible"; if (gone) return;
    const below = end.bottom + 6 + p.height < innerHeight;
    this.pop.style.left = Math.max(8, Math.min(r.left, document.documentElement.clientWidth - p.width - 8)) + "px";
    this.pop.style.top = (below ? end.bottom + 6 : Math.max(8, r.top - p.height - 6)) + "px";
  }
  hide() {
    if (!this.open) return;
    this.spans.get(this.open.id)?.classList.remove("on"); this.open = this.hovered = null; if (this.pop.matches(":popover-open")) this.pop.hidePopover();
  }
  apply(f, x) {
    f = this.findings.find(y => y.id === f.id); if (!f) return;
    this.hide(); this.ta.focus(); this.ta.setSelectionRange(f.from, f.to);
    if (!document.execCommand(x.insert ? "insertText" : "delete", false, x.insert)) {  // native undo keeps it
      this.ta.setRangeText(x.insert, f.from, f.to, "end"); this.edited();
    }
    this.live.textContent = "Changed."; this.setTriggerValue("applied", {id: f.id, insert: x.insert}); this.flush();
  }
  keys(e) {
    if (e.key === "F8") { e.preventDefault(); this.step(e.shiftKey ? -1 : 1); }
    else if (e.key === "." && (e.ctrlKey || e.metaKey)) {
      e.preventDefault(); const f = this.open ?? this.at(this.ta.selectionStart); if (f) { this.show(f); this.pop.querySelector("button")?.focus(); }
    } else if (e.key === "Escape" && this.open) { e.preventDefault(); this.hide(); this.ta.focus(); }
  }
  destroy() { this.flush(); this.ac.abort(); clearTimeout(this.hoverTimer); clearTimeout(this.unheard); }
}

export default function (args) {
  const root = args.parentElement;
  let ed = INST.get(root);
  if (!ed) INST.set(root, ed = new Editor(root));
  ed.update(args);
  return () => { ed.destroy(); INST.delete(root); };
}
