/* Letters change the view or what stands over it. They can be turned off, for those who speak to their computer. */
window.behaviours.letters = (deck, signal) => {
  const areOn = document.querySelector('.letters-on');
  deck.on(
    'key',
    (event) => {
      if (event.shiftKey && event.key !== '?') return;
      const button = [...document.querySelectorAll('[data-key]')].find(
        ({ dataset, disabled }) => !disabled && dataset.key.split(' ').includes(event.key.toLowerCase()),
      );
      if (!button || (areOn && !areOn.checked)) return;
      event.preventDefault();
      button.click();
    },
    signal,
  );
};
