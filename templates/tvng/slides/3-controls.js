/* The buttons at the foot: where we are, and ways on; they rest while nobody moves. */
window.behaviours.controls = (deck, signal) => {
  const controls = document.querySelector('.controls');
  const place = controls.querySelector('.place');
  const restMs = 3000;
  let resting;
  const set = () => {
    const isLast = deck.current === deck.inTalk - 1 || deck.current === deck.slides.length - 1;
    place.textContent = `${deck.current + 1} / ${deck.current < deck.inTalk ? deck.inTalk : deck.slides.length}`;
    for (const button of document.querySelectorAll('[data-turn]'))
      button.setAttribute('aria-disabled', String(button.dataset.turn === '-1' ? deck.current === 0 : isLast));
  };
  const wake = () => {
    controls.classList.remove('resting');
    clearTimeout(resting);
    resting = setTimeout(() => controls.classList.add('resting'), restMs);
  };
  for (const button of document.querySelectorAll('[data-turn]'))
    button.addEventListener('click', () => deck.turn(Number(button.dataset.turn)), { signal });
  for (const name of ['pointermove', 'pointerdown', 'keydown']) addEventListener(name, wake, { signal, passive: true });
  signal.addEventListener('abort', () => clearTimeout(resting));
  deck.on('turned', set, signal);
  controls.hidden = false;
  set();
  wake();
};
