/** `A`, `B` … for the sides of a difference. */
export const sideLetter = (side: number): string => String.fromCharCode("A".charCodeAt(0) + side);
