/* A slide's number, typed, and Enter. */
window.behaviours.number = (deck, signal) => {
  const box = document.querySelector('.typed');
  const restMs = 3000;
  let digits = '';
  let forgetting;
  const set = (text) => {
    digits = text.slice(0, 4);
    box.hidden = digits === '';
    box.textContent = `${box.dataset.words} ${digits}`;
    clearTimeout(forgetting);
    if (digits) forgetting = setTimeout(() => set(''), restMs);
  };
  deck.on(
    'key',
    (event) => {
      if (/^\d$/.test(event.key)) set(digits + event.key);
      else if (digits && event.key === 'Enter') {
        const index = Number(digits) - 1;
        set('');
        deck.show(index);
        deck.enter(deck.home);
      } else if (digits && event.key === 'Backspace') set(digits.slice(0, -1));
      else if (digits && event.key === 'Escape') set('');
      else return;
      event.preventDefault();
    },
    signal,
  );
  signal.addEventListener('abort', () => set(''));
};
