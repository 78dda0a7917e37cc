// Where the focus goes by itself: to the headline of the page, and never to nowhere.

/** Gives the focus to the headline of the page. False when there is none. */
export function focusHeadline(): boolean {
  const headline = document.querySelector<HTMLElement>('main h1');
  if (!headline) return false;
  headline.tabIndex = -1;
  headline.focus({ preventScroll: true });
  return true;
}

/** Until the function that comes back is called, the headline gets the focus of what is taken away: a button whose press
 * removed it, or the one that a dialog wanted to give the focus back to. */
export function keepFocus(): () => void {
  let last: Node | undefined;
  // For a moment what had the focus in a dialog still has it when the dialog is closed.
  const isNowhere = () => {
    const at = document.activeElement;
    return !at || at === document.body || !!at.closest('dialog:not([open])');
  };
  const came = (event: FocusEvent) => { last = event.target instanceof Node ? event.target : undefined; };
  // Somebody who pressed beside everything is nowhere because they want to.
  const went = () => queueMicrotask(() => { if (last?.isConnected && isNowhere()) last = undefined; });
  const closed = () => { if (isNowhere()) focusHeadline(); };
  const watch = new MutationObserver(() => {
    if (!last || last.isConnected) return;
    last = undefined;
    if (isNowhere()) focusHeadline();
  });
  addEventListener('focusin', came);
  addEventListener('focusout', went);
  // Nothing bubbles from a dialog that closes.
  addEventListener('close', closed, true);
  watch.observe(document.body, { childList: true, subtree: true });
  return () => {
    removeEventListener('focusin', came);
    removeEventListener('focusout', went);
    removeEventListener('close', closed, true);
    watch.disconnect();
  };
}
