/** The display language, or American English where the host names none that is known ("en-US@posix" has been seen). */
export function knownLocale(tag: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? FALLBACK;
  } catch {
    return FALLBACK;
  }
}

const FALLBACK = "en-US";
