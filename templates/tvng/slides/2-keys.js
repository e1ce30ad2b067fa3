/* Keys turn the slides. */
window.behaviours.keys = (deck, signal) => {
  const last = () => deck.show(deck.current < deck.inTalk ? deck.inTalk - 1 : deck.slides.length - 1);
  const turns = {
    ArrowRight: () => deck.turn(1),
    ArrowDown: () => deck.turn(1),
    PageDown: () => deck.turn(1),
    ' ': () => deck.turn(1),
    ArrowLeft: () => deck.turn(-1),
    ArrowUp: () => deck.turn(-1),
    PageUp: () => deck.turn(-1),
    Home: () => deck.show(0),
    End: last,
  };
  deck.on(
    'key',
    (event) => {
      const isPress = event.key === ' ' && event.target.closest('a, button, summary');
      const scrolls = event.target.closest('[data-scrolls]') && /^(Arrow(Up|Down)|Page)/.test(event.key);
      if (!turns[event.key] || isPress || scrolls) return;
      if (event.key === ' ' && event.shiftKey) deck.turn(-1);
      else turns[event.key]();
      event.preventDefault();
    },
    signal,
  );
};
