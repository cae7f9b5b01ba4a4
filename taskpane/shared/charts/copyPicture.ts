import { download } from "../files/download";
import { savesFiles } from "../files/savesFiles";
import { chartPicture } from "./chartPicture";

/** "handedOver": to the browser, as a download; whether it is saved, the browser and its user decide. */
export type Copied = "copied" | "handedOver" | "notSaved" | "failed";

/**
 * Into the clipboard where the host lets it, else as a file where the host lets that. Office's frames often allow
 * neither.
 */
export async function copyPicture(...given: Parameters<typeof chartPicture>): Promise<Copied> {
  let picture: Blob;
  try {
    picture = await chartPicture(...given);
  } catch {
    return "failed";
  }
  try {
    await navigator.clipboard.write([new ClipboardItem({ [picture.type]: picture })]);
    return "copied";
  } catch {
    if (!savesFiles()) return "notSaved";
    download(`${given[1]}.png`, picture);
    return "handedOver";
  }
}
