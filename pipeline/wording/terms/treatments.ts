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
  tai chi, meditation, mindfulness, rehabilitation exercise/program/programme
`)

const devices = listed(`
  kinesiology tape/taping, taping, strapping, bracing, brace, splint, splinting, orthotic, orthosis,
  orthoses, insole, arch support, shoe insert, orthotic insert/device, heel lift/cup/pad/raise,
  compression stocking/bandage/sock/garment/sleeve, walking boot, cervical/neck collar,
  cast immobilisation/immobilization, mouth/night/bite guard, mouthguard, nightguard, retainer,
  hearing aid, eye patch, toe spacer, metatarsal pad, denture, veneer, aligner, pacemaker, stent, CPAP
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
  desensitising/desensitizing toothpaste, minoxidil
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
  dermal filler
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
