/** An absolute http(s) address, or nothing. */
export function webAddress(address: string | null | undefined): string | undefined {
  const trimmed = address?.trim();
  return trimmed && /^https?:\/\/[^\s/]/i.test(trimmed) && URL.canParse(trimmed) ? trimmed : undefined;
}
