/* Buttons that lead to another view, and back. */
window.behaviours.viewButtons = (deck, signal) => {
  for (const button of document.querySelectorAll('[data-view-to]')) {
    const { viewTo } = button.dataset;
    button.setAttribute('aria-pressed', String(deck.view === viewTo));
    button.addEventListener('click', () => deck.enter(deck.view === viewTo ? deck.home : viewTo), { signal });
  }
  deck.on(
    'key',
    (event) => {
      if (event.key === 'Escape' && deck.view !== deck.home) deck.enter(deck.home);
    },
    signal,
  );
};
