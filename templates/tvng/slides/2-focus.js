/* Whoever stood on the slide that went away stands on the one that came. */
window.behaviours.focus = (deck, signal) => {
  let held = deck.slide?.contains(document.activeElement);
  document.addEventListener('focusin', ({ target }) => (held = deck.slide?.contains(target)), { signal });
  deck.on(
    'turned',
    () => {
      if (held) deck.slide.focus({ preventScroll: true });
    },
    signal,
  );
};
