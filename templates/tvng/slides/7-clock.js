/* The presenter's times: the talk's since it began, this slide's since it came, and what the clock says. */
window.behaviours.clock = (deck, signal) => {
  const tickMs = 500;
  const start = document.querySelector('[data-does="start"]');
  const again = document.querySelector('[data-does="again"]');
  const clock = document.querySelector('.clock');
  /* Kept over views: looking at the overview does not stop the time. */
  deck.times ??= { run: 0, slide: 0, since: undefined };
  const times = deck.times;
  const now = () => performance.now();
  const going = () => (times.since === undefined ? 0 : now() - times.since);

  function bank() {
    const passed = going();
    times.run += passed;
    times.slide += passed;
    if (times.since !== undefined) times.since = now();
  }
  function set(isRunning) {
    bank();
    times.since = isRunning ? now() : undefined;
    start.setAttribute('aria-pressed', String(isRunning));
    start.querySelector('.says').textContent = isRunning ? start.dataset.pause : start.dataset.start;
    tell();
  }
  function tell() {
    deck.tell('time', { run: (times.run + going()) / 1000, slide: (times.slide + going()) / 1000 });
    clock.textContent = new Date().toLocaleTimeString(document.documentElement.lang, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  }
  const ticking = setInterval(tell, tickMs);
  signal.addEventListener('abort', () => clearInterval(ticking));
  start.addEventListener('click', () => set(times.since === undefined), { signal });
  again.addEventListener(
    'click',
    () => {
      times.run = times.slide = 0;
      set(false);
    },
    { signal },
  );
  /* The talk begins when its first slide is left. */
  deck.on(
    'turned',
    () => {
      bank();
      times.slide = 0;
      if (times.run === 0 && times.since === undefined) set(true);
      tell();
    },
    signal,
  );
  deck.on('entered', tell, signal);
};
