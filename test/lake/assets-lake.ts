import sharp from 'sharp'

/** A picture whose left half is red and whose right half is blue. */
export async function halves(
  width: number,
  height: number,
  format: 'png' | 'jpeg' | 'webp' | 'gif' | 'tiff' = 'png',
): Promise<Buffer> {
  const half = {create: {width: Math.ceil(width / 2), height, channels: 3, background: '#f00'}} as const
  const red = await sharp(half).png().toBuffer()
  return sharp({create: {width, height, channels: 3, background: '#00f'}})
    .composite([{input: red, left: 0, top: 0}])
    .removeAlpha()
    .toFormat(format)
    .toBuffer()
}

/** The colour of a pixel of a picture: red, green, blue, alpha. */
export async function pixelOf(picture: Buffer, left: number, top: number): Promise<number[]> {
  const bytes = await sharp(picture).ensureAlpha().extract({left, top, width: 1, height: 1}).raw().toBuffer()
  return [...bytes]
}

export async function bytesOf(url: string, init?: RequestInit): Promise<Buffer> {
  const response = await fetch(url, init)
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)
  return Buffer.from(await response.arrayBuffer())
}
