/* Every key that is pressed for the deck, and not for a field or the browser, is told to the behaviours. */
window.behaviours.pressing = (deck, signal) => {
  addEventListener(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      // A field of a dialog that has just closed may hold the focus for a moment still.
      const field = event.target.closest('input, select, textarea');
      if (document.querySelector('dialog[open]') || field?.checkVisibility()) return;
      deck.tell('key', event);
    },
    { signal },
  );
};
