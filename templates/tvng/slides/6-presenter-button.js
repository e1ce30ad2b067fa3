/* Opens the presenter's window; says so where the browser keeps it shut. */
window.behaviours.presenterButton = (deck, signal) => {
  const button = document.querySelector('[data-does="presenter"]');
  const refused = document.querySelector('.refused');
  button.addEventListener(
    'click',
    () => {
      refused.hidden = deck.otherWindow.open();
      if (!refused.hidden) deck.tell('said', refused.textContent);
    },
    { signal },
  );
  refused.querySelector('button').addEventListener(
    'click',
    () => {
      refused.hidden = true;
      button.focus();
    },
    { signal },
  );
};
