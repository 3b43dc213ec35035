/** The medical specialty of the whole site. */
export const physiotherapy = 'https://schema.org/Physiotherapy'
