/** A line of a text that starts with a bullet, a number or a letter, as an item does, and is no telephone number. Group 1 is the sign. */
export const listSign =
  /^([•·∙▪◦‣⁃●○■□☐❑❒–—−‐*+\uf020-\uf0ff①-⑳❶-❿-]|\d\ufe0f?\u20e3|(?!\(\d\d\) \d{4})\(?\d{1,2}[.)]|\(?[a-z][.)]|\(?[ivx]{2,4}[.)])\s+(?=\S)/u

/**
 * Signs and small pictures that writers put before the items of a list that is none to their editor; those of no
 * alphabet are what fonts of signs leave when their text is pasted.
 */
const signs = '\uf020-\uf0ff✅✔✓☑➤➢►▶▸➔➜→❖✦★👉🔹🔸🔷🔶◆◾'

/** A line that starts with such a sign. Group 1 is the sign. */
export const signBullet = new RegExp(`^([${signs}])\\u{fe0f}?\\s*(?=[\\p{L}\\d“"‘'(])`, 'u')

/** A line that starts with a sign that a text has instead of a bullet, where more lines do: “o Rest”, “» Rest”. Group 1 is the sign. */
export const typedSign = /^([o»›~_#§♥♦♠Øü¨vq]|[-=>]>)\s+(?=\S)/u
