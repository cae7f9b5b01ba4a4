/**
 * Passes a text or a picture to the browser as a download. Characters that are not allowed in a file name become "-".
 */
export function download(fileName: string, content: string | Blob): void {
  const blob = typeof content === "string" ? new Blob([content], { type: "application/json" }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName.replace(/[\\/:*?"<>|\p{Cc}]/gu, "-");
  document.body.append(link);
  link.click();
  link.remove();
  // Release the address later: the browser reads its content only after this call.
  setTimeout(() => URL.revokeObjectURL(address), URL_LIFETIME);
}

/** Milliseconds. */
const URL_LIFETIME = 60_000;
