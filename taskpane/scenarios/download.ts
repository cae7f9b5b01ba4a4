/** Hands a text to the browser as a file; signs that no file name may hold become "-". */
export function download(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName.replace(/[\\/:*?"<>|\p{Cc}]/gu, "-");
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the text behind the address after this.
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

/** Milliseconds. */
const KEPT = 60_000;
