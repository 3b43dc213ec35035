/** A region of the body as the taxonomy of a new dataset has it. */
export interface BodyRegionSeed {
  slug: string
  name: string
  /** Slug of the region that it is part of; a region of the top level has none. */
  parent?: string
  /** Words in an article that point to the region, in the singular; the longest match wins. */
  aliases: readonly string[]
  /** Place from head to foot. */
  order: number
}

/** The regions of the body: two levels, parents before their parts. Plain data, imports nothing. */
export const bodyRegions: readonly BodyRegionSeed[] = [
  {order: 1, slug: 'head-and-neck', name: 'Head & neck', aliases: []},
  {
    order: 2,
    slug: 'head-and-jaw',
    name: 'Head & jaw',
    parent: 'head-and-neck',
    aliases: ['head', 'headache', 'jaw', 'temporomandibular', 'tmj'],
  },
  {order: 3, slug: 'neck', name: 'Neck', parent: 'head-and-neck', aliases: ['neck', 'cervical', 'whiplash']},
  {order: 4, slug: 'back-and-trunk', name: 'Back & trunk', aliases: []},
  {
    order: 5,
    slug: 'upper-back',
    name: 'Upper & mid back',
    parent: 'back-and-trunk',
    aliases: ['upper back', 'mid back', 'thoracic', 'shoulder blade'],
  },
  {
    order: 6,
    slug: 'lower-back',
    name: 'Lower back',
    parent: 'back-and-trunk',
    aliases: ['lower back', 'low back', 'lumbar', 'sciatica', 'spinal disc'],
  },
  {
    order: 7,
    slug: 'ribs-and-chest',
    name: 'Ribs & chest',
    parent: 'back-and-trunk',
    aliases: ['rib', 'chest', 'costal'],
  },
  {
    order: 8,
    slug: 'abdomen-and-core',
    name: 'Abdomen & core',
    parent: 'back-and-trunk',
    aliases: ['abdomen', 'abdominal'],
  },
  {order: 9, slug: 'arm', name: 'Shoulder & arm', aliases: []},
  {
    order: 10,
    slug: 'shoulder',
    name: 'Shoulder',
    parent: 'arm',
    aliases: ['shoulder', 'rotator cuff', 'collarbone'],
  },
  {
    order: 11,
    slug: 'upper-arm',
    name: 'Upper arm',
    parent: 'arm',
    aliases: ['upper arm', 'biceps', 'triceps'],
  },
  {order: 12, slug: 'elbow', name: 'Elbow', parent: 'arm', aliases: ['elbow', 'epicondylitis']},
  {order: 13, slug: 'forearm', name: 'Forearm', parent: 'arm', aliases: ['forearm']},
  {
    order: 14,
    slug: 'wrist-and-hand',
    name: 'Wrist & hand',
    parent: 'arm',
    aliases: ['wrist', 'hand', 'finger', 'thumb', 'carpal'],
  },
  {order: 15, slug: 'hip-and-pelvis', name: 'Hip & pelvis', aliases: []},
  {
    order: 16,
    slug: 'hip-and-groin',
    name: 'Hip & groin',
    parent: 'hip-and-pelvis',
    aliases: ['hip', 'groin', 'adductor'],
  },
  {
    order: 17,
    slug: 'buttock-and-pelvis',
    name: 'Buttock & pelvis',
    parent: 'hip-and-pelvis',
    aliases: ['buttock', 'glute', 'pelvis', 'pelvic', 'sacroiliac', 'sitting bone', 'ischial', 'piriformis'],
  },
  {
    order: 18,
    slug: 'pelvic-floor',
    name: 'Pelvic floor',
    parent: 'hip-and-pelvis',
    aliases: ['pelvic floor'],
  },
  {order: 19, slug: 'leg', name: 'Leg & foot', aliases: []},
  {
    order: 20,
    slug: 'thigh',
    name: 'Thigh',
    parent: 'leg',
    aliases: ['thigh', 'hamstring', 'quadriceps', 'quad', 'iliotibial'],
  },
  {
    order: 21,
    slug: 'knee',
    name: 'Knee',
    parent: 'leg',
    aliases: ['knee', 'patella', 'patellar', 'patellofemoral', 'meniscus', 'cruciate'],
  },
  {order: 22, slug: 'lower-leg', name: 'Calf & shin', parent: 'leg', aliases: ['calf', 'shin', 'lower leg']},
  {order: 23, slug: 'ankle', name: 'Ankle', parent: 'leg', aliases: ['ankle', 'achilles']},
  {
    order: 24,
    slug: 'foot-and-toes',
    name: 'Foot & toes',
    parent: 'leg',
    aliases: ['foot', 'feet', 'heel', 'toe', 'plantar', 'arch'],
  },
  {order: 25, slug: 'whole-body', name: 'Whole body', aliases: ['whole body', 'widespread']},
]
