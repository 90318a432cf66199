/** Brings an element to the middle of what scrolls around it, and leaves the page where it is; where nothing else scrolls, the page. Tells whether it was not the page. */
export function scrollToMiddle(element: Element, scroller: Element | null): boolean {
  if (
    !scroller ||
    scroller.scrollHeight <= scroller.clientHeight ||
    getComputedStyle(scroller).overflowY === "visible"
  ) {
    element.scrollIntoView({ block: "center" });
    return false;
  }
  const [inner, outer] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()];
  scroller.scrollTop +=
    inner.top - outer.top - (scroller.clientHeight - Math.min(inner.height, scroller.clientHeight)) / 2;
  return true;
}
