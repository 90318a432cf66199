/** The ISO 639-1 code of a declared language tag (`en-GB`, `eng`), if it is one. */
export function languageCode(declared: string | undefined): string | null {
  try {
    const { language } = new Intl.Locale((declared ?? "").trim().replaceAll("_", "-"));
    return /^[a-z]{2}$/.test(language) ? language : null;
  } catch {
    return null;
  }
}

/**
 * The language that a text is written in, `und` where that is not certain.
 * The detector is loaded on first use: its table takes 350 to 540 ms to import, and most pages declare their language.
 */
export async function detectLanguage(text: string): Promise<string> {
  const { eld } = await import("eld/small");
  const result = eld.detect(text);
  return result.isReliable() ? result.language : "und";
}
