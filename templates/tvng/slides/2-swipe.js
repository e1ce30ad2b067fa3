/* A finger drawn to the left turns on, to the right back; not where it moves about an enlarged page. */
window.behaviours.swipe = (deck, signal) => {
  const leastPx = 40;
  let start;
  const began = ({ touches }) => {
    start = touches.length === 1 ? { x: touches[0].clientX, y: touches[0].clientY } : undefined;
  };
  const ended = ({ changedTouches }) => {
    if (!start) return;
    const [touch] = changedTouches;
    const x = touch.clientX - start.x;
    const y = touch.clientY - start.y;
    start = undefined;
    const isEnlarged = (window.visualViewport?.scale ?? 1) > 1.01;
    if (!isEnlarged && Math.abs(x) > leastPx && Math.abs(x) > 2 * Math.abs(y)) deck.turn(x < 0 ? 1 : -1);
  };
  deck.main.addEventListener('touchstart', began, { signal, passive: true });
  deck.main.addEventListener('touchend', ended, { signal, passive: true });
};
