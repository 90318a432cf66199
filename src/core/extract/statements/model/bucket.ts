/** A distance as a small number: exact to 3, then coarser; 1 for 0. */
export function bucket(distance: number): number {
  if (distance < 4) return distance + 1;
  if (distance < 6) return 5;
  if (distance < 9) return 6;
  if (distance < 14) return 7;
  if (distance < 22) return 8;
  return distance < 40 ? 9 : 10;
}
