/* Every key that is pressed for the deck, and not for a field or the browser, is told to the behaviours. */
window.behaviours.pressing = (deck, signal) => {
  addEventListener(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      if (document.querySelector('dialog[open]') || event.target.closest('input, select, textarea')) return;
      deck.tell('key', event);
    },
    { signal },
  );
};
