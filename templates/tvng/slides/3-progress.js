/* How far the talk is. */
window.behaviours.progress = (deck, signal) => {
  const bar = document.querySelector('.progress');
  const set = () => {
    bar.hidden = deck.current >= deck.inTalk;
    deck.root.style.setProperty('--progress', String((deck.current + 1) / deck.inTalk));
  };
  deck.on('turned', set, signal);
  signal.addEventListener('abort', () => {
    bar.hidden = true;
  });
  set();
};
