/* A slide's stage is drawn at one size; it is shown as wide as its place. */
window.behaviours.scale = (deck, signal) => {
  const width = Number(deck.main.dataset.width);
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries)
      if (target.clientWidth > 0) target.style.setProperty('--scale', String(target.clientWidth / width));
  });
  for (const slide of deck.slides) observer.observe(slide);
  signal.addEventListener('abort', () => observer.disconnect());
};
