/* The presenter's desk: which slide this is, and how large its notes are. */
window.behaviours.desk = (deck, signal) => {
  const desk = document.querySelector('.desk');
  const sizes = { least: 20, most: 44, step: 4 };
  let size = 28;
  const set = () => {
    const isIn = deck.current < deck.inTalk;
    const total = isIn ? deck.inTalk : deck.slides.length;
    desk.querySelector('.desk-number').textContent = deck.words('desk', 'slide', { number: deck.current + 1 });
    desk.querySelector('.desk-total').textContent = deck.words('desk', 'of', { total });
    desk.querySelector('.desk-title').textContent = deck.slide.dataset.title;
    desk.querySelector('.desk-last').hidden = document.querySelector('.slide.next') !== null;
    const notes = deck.slide.querySelector('.notes');
    if (notes) notes.scrollTop = 0;
  };
  for (const button of desk.querySelectorAll('[data-size]'))
    button.addEventListener(
      'click',
      () => {
        size = Math.min(sizes.most, Math.max(sizes.least, size + Number(button.dataset.size) * sizes.step));
        deck.root.style.setProperty('--notes-size', `${size}px`);
      },
      { signal },
    );
  deck.on('turned', set, signal);
  desk.hidden = false;
  signal.addEventListener('abort', () => {
    desk.hidden = true;
  });
  set();
};
