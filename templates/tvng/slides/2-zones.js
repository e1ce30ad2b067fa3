/* A click at the left turns back, elsewhere on; not on a link, and not where words were selected. */
window.behaviours.zones = (deck, signal) => {
  const backShare = 0.25;
  deck.main.addEventListener(
    'click',
    (event) => {
      if (event.button !== 0 || event.target.closest('a, button') || String(getSelection())) return;
      deck.turn(event.clientX < innerWidth * backShare ? -1 : 1);
    },
    { signal },
  );
};
