/** Name of the block of correlations beside that of the uncertain inputs. */
export const linksName = (blockName: string): string => `${blockName}Links`;
