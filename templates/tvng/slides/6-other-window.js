/*
 * The room's window and the presenter's keep in step by messages between the two: no storage and no network, so that
 * it works from a disk on a laptop that forbids both. The presenter's window says hello until the room's answers, and
 * goes on saying it: a room that was loaded anew is found again.
 */
window.behaviours.otherWindow = (deck) => {
  if (deck.otherWindow) return;
  const isPresenter = deck.home === 'presenter';
  const helloMs = 1000;
  let isInStep = false;
  let other = isPresenter ? window.opener : null;
  const post = (message) => {
    if (other && !other.closed) other.postMessage({ deck: document.title, ...message }, '*');
  };
  const state = () => ({ slide: deck.current, isBlack: deck.root.dataset.black !== undefined });
  const heard = {
    hello: ({ isAgain }) => isAgain || post({ kind: 'state', ...state() }),
    state: ({ slide, isBlack }) => {
      deck.show(slide, 'other');
      deck.tell('blackened', isBlack);
      isInStep = true;
    },
    turned: ({ slide }) => deck.show(slide, 'other'),
    black: ({ isBlack }) => deck.tell('blackened', isBlack),
  };
  deck.otherWindow = {
    open() {
      const address = new URL(location.href);
      address.search = '?view=presenter';
      const opened = window.open(address.href, 'presenter', 'popup,width=1280,height=720');
      if (opened) other = opened;
      return opened !== null;
    },
  };
  addEventListener('message', ({ data, source }) => {
    if (data?.deck !== document.title || !heard[data.kind] || !source) return;
    if (isPresenter ? source !== other : data.kind === 'hello') other = isPresenter ? other : source;
    if (source === other) heard[data.kind](data);
  });
  deck.on('turned', ({ by }) => by === 'reader' && post({ kind: 'turned', slide: deck.current }));
  deck.on('black', ({ isBlack, by }) => by === 'reader' && post({ kind: 'black', isBlack }));
  if (isPresenter) {
    const hello = () => post({ kind: 'hello', isAgain: isInStep });
    hello();
    setInterval(hello, helloMs);
  }
};
