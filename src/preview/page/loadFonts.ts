const FACES = ["10px Calibri", "bold 10px Calibri", "italic 10px Calibri"];

/** The grid is drawn on a canvas, once: its fonts come before it. One that does not come leaves the system's. */
export const loadFonts = async (): Promise<void> => {
  await Promise.allSettled(FACES.map((face) => document.fonts.load(face)));
};
