const FACES = ["10px Calibri", "bold 10px Calibri", "italic 10px Calibri"];

/**
 * The grid is drawn on a canvas, once, so its fonts must be loaded before. If a font does not load, the system's font
 * is used.
 */
export const loadFonts = async (): Promise<void> => {
  await Promise.allSettled(FACES.map((face) => document.fonts.load(face)));
};
