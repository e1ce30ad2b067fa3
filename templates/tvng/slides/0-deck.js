/* The deck: its slides, the one that is shown, and the view that it is shown in. Behaviours hang on to it. */
(() => {
  const root = document.documentElement;
  const main = document.getElementById('slides');
  const slides = [...main.querySelectorAll('.slide')];
  const inTalk = slides.filter(({ dataset }) => dataset.appendix === undefined).length;
  const news = new EventTarget();
  const asked = new URLSearchParams(location.search).get('view');
  let current = -1;
  let ending = new AbortController();

  const deck = {
    root,
    main,
    slides,
    inTalk,
    /* The view that this window comes back to. */
    home: asked === 'presenter' ? 'presenter' : 'talk',
    asked,
    view: undefined,
    get current() {
      return current;
    },
    get slide() {
      return slides[current];
    },
    /* The words of the interface, as the page has them: deck.words('pace', 'ahead'). */
    words: (part, name, values = {}) =>
      document
        .querySelector(`[data-part="${part}"]`)
        .dataset[name].replace(/\{(\w+)\}/g, (whole, value) => values[value] ?? whole),
    /* A key that one behaviour has used is not told to the next. */
    on: (name, listener, signal) =>
      news.addEventListener(name, ({ detail }) => detail?.defaultPrevented || listener(detail), { signal }),
    tell: (name, detail) => news.dispatchEvent(new CustomEvent(name, { detail })),
    /* Shows a slide, by its index from 0; `by` says who turned: the reader of this window, the other window, or the start. */
    show(index, by = 'reader') {
      const next = Math.min(slides.length - 1, Math.max(0, index));
      if (next === current) return;
      const from = current;
      current = next;
      deck.tell('turned', { from, by });
    },
    /* The talk ends at its last slide; the appendix is gone through by itself. */
    turn(step) {
      const last = current < inTalk ? inTalk - 1 : slides.length - 1;
      deck.show(Math.min(last, current + step));
    },
    /* Ends the behaviours of one view and starts those of another. */
    enter(view) {
      if (deck.view === view) return;
      deck.tell('leaving', deck.view);
      ending.abort();
      ending = new AbortController();
      deck.view = view;
      root.dataset.view = view;
      for (const name of deck.behavioursIn(view)) window.behaviours[name](deck, ending.signal);
      deck.tell('entered', view);
    },
  };
  for (const slide of slides) slide.tabIndex = -1;
  window.deck = deck;
  window.behaviours = {};
})();
