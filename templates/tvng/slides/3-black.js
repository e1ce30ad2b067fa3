/* A black screen, so that the room looks at the speaker; any turn of a slide brings the light back. */
window.behaviours.black = (deck, signal) => {
  const button = document.querySelector('[data-does="black"]');
  const curtain = document.querySelector('.curtain');
  const desk = document.querySelector('.desk [data-does="black"]');
  const set = (isBlack, by) => {
    if (isBlack === (deck.root.dataset.black !== undefined)) return;
    if (isBlack) deck.root.dataset.black = '';
    else delete deck.root.dataset.black;
    curtain.hidden = !isBlack || deck.view === 'presenter';
    for (const one of [button, desk]) one?.setAttribute('aria-pressed', String(isBlack));
    deck.tell('said', isBlack ? curtain.dataset.words : deck.slide.getAttribute('aria-label'));
    deck.tell('black', { isBlack, by });
  };
  const toggle = () => set(deck.root.dataset.black === undefined, 'reader');
  for (const one of [button, desk]) one?.addEventListener('click', toggle, { signal });
  curtain.addEventListener('click', () => set(false, 'reader'), { signal });
  deck.on('turned', ({ by }) => set(false, by), signal);
  deck.on('blackened', (isBlack) => set(isBlack, 'other'), signal);
  deck.on(
    'key',
    ({ key }) => {
      if (key === 'Escape') set(false, 'reader');
    },
    signal,
  );
};
