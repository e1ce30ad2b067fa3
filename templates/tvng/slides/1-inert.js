/* What cannot be seen cannot be reached. */
window.behaviours.inert = (deck, signal) => {
  const set = () => {
    const isOne = deck.view === 'talk' || deck.view === 'presenter';
    for (const [at, slide] of deck.slides.entries()) {
      slide.inert = isOne && at !== deck.current;
      slide.querySelector('.stage').inert = deck.view === 'overview';
      slide.classList.toggle('current', at === deck.current);
      slide.classList.toggle('next', at === deck.current + 1 && at !== deck.inTalk);
    }
  };
  /* On paper all slides stand, and are read. */
  const spread = () => {
    for (const slide of deck.slides) slide.inert = slide.querySelector('.stage').inert = false;
  };
  deck.on('turned', set, signal);
  addEventListener('beforeprint', spread, { signal });
  addEventListener('afterprint', set, { signal });
  set();
};
