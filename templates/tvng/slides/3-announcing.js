/* Says which slide came: "Dia 4 van 20: …". */
window.behaviours.announcing = (deck, signal) => {
  const region = document.querySelector('.announcement');
  const say = () => {
    region.textContent = deck.slide.getAttribute('aria-label');
  };
  deck.on('turned', say, signal);
  deck.on(
    'said',
    (words) => {
      region.textContent = words;
    },
    signal,
  );
  say();
};
