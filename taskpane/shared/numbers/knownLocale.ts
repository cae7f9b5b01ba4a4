/** The display language, or American English if the host reports an unknown one (for example "en-US@posix"). */
export function knownLocale(tag: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? FALLBACK;
  } catch {
    return FALLBACK;
  }
}

const FALLBACK = "en-US";
