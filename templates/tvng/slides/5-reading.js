/* The whole deck as one document, read from where the talk stood; and back to the slide that was read. */
window.behaviours.reading = (deck, signal) => {
  const leave = () => {
    const read = deck.slides.findIndex((slide) => slide.getBoundingClientRect().bottom > innerHeight / 3);
    if (read >= 0) deck.show(read);
    scrollTo(0, 0);
    deck.slide.focus({ preventScroll: true });
  };
  deck.on('leaving', leave, signal);
  deck.slide.scrollIntoView({ block: 'start' });
  deck.slide.focus({ preventScroll: true });
};
