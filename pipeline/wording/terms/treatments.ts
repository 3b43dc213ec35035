import {listed, termList} from './term-list.ts'

const therapies = listed(`
  physiotherapy, physical/occupational/aquatic/speech/vision therapy, hydrotherapy, cryotherapy,
  chiropractic care/adjustment/treatment/manipulation/therapy, osteopathy,
  osteopathic treatment/manipulation, acupuncture, acupressure, dry needling, cupping, reflexology,
  homeopathy, aromatherapy, hypnotherapy, hypnosis, biofeedback, psychotherapy,
  cognitive behavioural/behavioral therapy, counselling, counseling, chemotherapy, radiotherapy,
  radiation/hormone/oxygen/immune/magnetic/cold/ice/heat/light/laser/infrared/ultrasound/shockwave/interferential therapy,
  shock wave therapy, hormone replacement therapy, immunotherapy, phototherapy, electrotherapy,
  electrical stimulation, nerve stimulation, prolotherapy, sclerotherapy, vestibular rehabilitation,
  massage, massage therapy, manual therapy, hands-on therapy,
  soft tissue therapy/work/release/technique/mobilisation/mobilization/treatment, myofascial release,
  trigger point therapy/release, muscle energy technique, mobilisation, mobilization, manipulation,
  manipulation under anaesthesia/anesthesia, spinal adjustment/decompression, traction, yoga, pilates,
  tai chi, decompression/vestibular/craniosacral/sound/masking/red-light/cold-laser/pelvic-floor/compression/water/art/exercise therapy,
  tinnitus retraining therapy, cold laser, spinal decompression therapy, active release technique, graston technique,
  gua sha, rolfing, feldenkrais, alexander technique, visceral manipulation, craniosacral osteopathy, kinesio taping,
  gait/balance/postural/vestibular training, gait retraining, TENS therapy, PEMF therapy,
  pelvic floor physiotherapy/rehabilitation, sleep hygiene, meditation, mindfulness, rehabilitation exercise/program/programme
`)

const devices = listed(`
  kinesiology tape/taping, taping, strapping, bracing, brace, splint, splinting, orthotic, orthosis,
  orthoses, insole, arch support, shoe insert, orthotic insert/device, heel lift/cup/pad/raise,
  compression stocking/bandage/sock/garment/sleeve, walking boot, cervical/neck collar,
  cast immobilisation/immobilization, mouth/night/bite guard, mouthguard, nightguard, retainer,
  hearing aid, eye patch, back/knee/wrist/elbow/ankle/lumbar/night/thumb support, cervical/orthopaedic/orthopedic pillow,
  crutch, walking aid/stick/frame, sling, toe separator/sleeve, gel insert, night splint, continence pad, pessary,
  contact lens, scleral lens, prism glasses, silicone sheet, knee sleeve, mandibular advancement device, toe spacer, metatarsal pad, denture, veneer, aligner, pacemaker, stent, CPAP
`)

const medicines = listed(`
  NSAID, non-steroidal anti-inflammatory, nonsteroidal anti-inflammatory,
  non-steroidal anti-inflammatory drug/medication/medicine,
  nonsteroidal anti-inflammatory drug/medication/medicine,
  anti-inflammatory drug/medication/medicine/tablet/cream/gel, anti-inflammatory, anti-inflammatories,
  ibuprofen, paracetamol, acetaminophen, aspirin, naproxen, diclofenac, painkiller,
  pain killer/reliever/medication/medicine, analgesic, opioid, muscle relaxant, antibiotic, antihistamine,
  antidepressant, antiviral, antiviral/antifungal/antibiotic drug/medication/cream/ointment/tablet,
  antifungal, decongestant, antacid, laxative, diuretic, beta blocker, ACE inhibitor, statin,
  insulin injection/therapy, corticosteroid, topical/oral steroid, steroid cream/tablet/ointment/spray,
  inhaler, bronchodilator, proton pump inhibitor, anticoagulant, blood thinner, bisphosphonate,
  anticonvulsant, immunosuppressant, biologic, probiotic, iron/vitamin/calcium supplement, eye drop,
  ear drop, artificial tears, nasal spray, mouthwash, moisturiser, moisturizer, emollient,
  topical cream/ointment/treatment/medication, over-the-counter medication/medicine/drug/cream,
  prescription medication/medicine/drug/cream, oral medication/contraceptive, birth control pill,
  retinoid, isotretinoin, benzoyl peroxide, salicylic acid, calamine lotion, hydrocortisone,
  hydrocortisone cream, fibre/fiber supplement, antiseptic/fluoride mouthwash,
  desensitising/desensitizing toothpaste, minoxidil, triptan, beta agonist, gabapentin, pregabalin, amitriptyline,
  methotrexate, DMARD, disease-modifying antirheumatic drug, colchicine, allopurinol, antiemetic, stool softener,
  oral rehydration solution, omega-3, omega-3 fatty acid/supplement, glucosamine, SSRI, levothyroxine, metformin, salbutamol,
  cyclosporine, lubricating eye drop, steroid eye drop, steroid injection/eyedrop, nasal steroid, leukotriene antagonist,
  nicotine replacement therapy, lidocaine, capsaicin cream, arnica, tranexamic acid, clotrimazole, terbinafine, permethrin
`)

const procedures = listed(`
  injection therapy,
  steroid/cortisone/corticosteroid/botox/PRP/epidural/joint/spinal/hyaluronic injection/shot,
  epidural steroid injection, hyaluronic acid injection, trigger point injection, platelet-rich plasma,
  platelet-rich plasma therapy/injection, nerve block, botox,
  hip/knee/joint/shoulder/valve/disc/total replacement, replacement surgery, root canal,
  root canal treatment/therapy, filling, dental crown/implant/filling, tooth extraction, deep cleaning,
  scaling and root planing, spinal fusion, carpal tunnel release, surgical repair/intervention/removal,
  surgery, arthroscopy, radiofrequency ablation, lithotripsy, debridement, nail surgery,
  fluoride treatment, teeth whitening, endovenous laser ablation, laser ablation,
  Epley manoeuvre/maneuver, talking/family/group therapy, dialysis, chemical peel, microneedling,
  dermal filler, tooth/dental bonding, dental bridge/braces, gum graft, wart removal, cyst removal,
  laser/eye/cataract/spinal/joint/tendon/bypass/reconstruction surgery, nerve decompression, nerve ablation,
  rubber band ligation, botulinum toxin injection, vein stripping, foam sclerotherapy, skin graft, cochlear implant,
  grommet, sinus surgery, punctal plug, intraocular lens, LASIK, arthroscopic release/repair, capsular release,
  hydrodilatation, barbotage, joint aspiration
`)

const selfCare = listed(`
  ice/cold/heat/gel pack, heating pad, warm/cold/hot/cool compress, warm/cold/hot/cool compresses,
  bed/relative rest, activity modification, dietary change/modification, stress management,
  relaxation/breathing technique, salt water rinse/gargle, saltwater rinse/gargle, warm/sitz/salt bath,
  postural/posture correction, patient education
`)

const qualifiers = listed(`
  topical, oral, local, prescription, over-the-counter, OTC, mild, strong, nasal, saline, deep, tissue,
  soft, gentle, manual, sports, remedial, therapeutic, swedish, thai, shiatsu, relaxation, trigger, point,
  joint, spinal, cervical, lumbar, hip, knee, shoulder, ankle, wrist, neck, back, foot, custom,
  custom-made, supportive, athletic, night, low-level, class IV, extracorporeal, radial, electrical,
  transcutaneous, neuromuscular, laparoscopic, keyhole, arthroscopic, minimally invasive, reconstructive,
  decompression, laser, cataract, bypass, gum, carpal tunnel, orthopaedic, orthopedic, steroid, cortisone,
  corticosteroid, medicated, antibiotic, antiseptic, total, partial, targeted, intravenous, hormonal,
  western medical
`)

/** What is done, taken or worn against a condition, by the names that medicine has for it. */
export const treatmentTerms = termList({
  names: [...therapies, ...devices, ...medicines, ...procedures, ...selfCare],
  qualifiers,
  endings: ['ectomy', 'plasty', 'otomy', 'desis'],
  fields: /^(?:physiotherapy|physical therapy|osteopath\w+(?: treatment)?|chiropractic \w+)$/i,
})
