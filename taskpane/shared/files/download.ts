/** Hands a text, or a picture, to the browser as a file; signs that no file name may hold become "-". */
export function download(fileName: string, content: string | Blob): void {
  const blob = typeof content === "string" ? new Blob([content], { type: "application/json" }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName.replace(/[\\/:*?"<>|\p{Cc}]/gu, "-");
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads what is behind the address after this.
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

/** Milliseconds. */
const KEPT = 60_000;
