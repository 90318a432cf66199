/** Whether an element scrolls by itself; where it does not, the page does. */
export const scrolls = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight && getComputedStyle(element).overflowY !== "visible";

/** Brings an element to the middle of what scrolls around it, and leaves the page where it is. */
export function scrollToMiddle(element: Element, scroller: Element): void {
  if (!scrolls(scroller)) return element.scrollIntoView({ block: "center" });
  const { height } = element.getBoundingClientRect();
  scroller.scrollTop += topIn(scroller, element) - Math.max(0, scroller.clientHeight - height) / 2;
}

/** Brings an element to the height at which another one is seen, so that both are read in one line. */
export function scrollBeside(element: Element, scroller: Element, other: Element): void {
  scroller.scrollTop += element.getBoundingClientRect().top - other.getBoundingClientRect().top;
}

const topIn = (scroller: Element, element: Element): number =>
  element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
