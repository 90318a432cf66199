/** The character set in an XML declaration: [<?xml version="1.0" encoding="windows-1252"?>]. */
export const declaredEncoding = (start: string): string | undefined =>
  /^[^<]{0,5}<\?xml\b[^<>]{0,200}?encoding\s{0,3}=\s{0,3}["'](?<label>[\w-]{2,30})/i.exec(start)?.groups?.["label"];
