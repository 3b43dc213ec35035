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

const furtherTherapies = listed(`
  exposure and response prevention,
  exposure/dialectical behaviour/dialectical behavior/schema/play/music/drama/couples/relationship therapy,
  acceptance and commitment therapy, eye movement desensitisation/desensitization and reprocessing,
  interpersonal/psychodynamic/electroconvulsive/solution-focused/narrative therapy,
  transcranial magnetic stimulation, parent training, skills training, social skills training,
  behavioural/behavioral therapy, behavioural/behavioral activation, CBT, EMDR, DBT, TENS, PRP, IASTM,
  instrument-assisted soft tissue mobilisation/mobilization, joint mobilisation/mobilization,
  high-velocity low-amplitude thrust,
  percussive/percussion/vibration/ozone/paraffin/wax/mud/leech/stem cell/infrared/salt/light/bright light/laser/whole-body/blood-flow restriction therapy,
  wax bath, contrast bath, hot/cold water immersion, moxibustion, reiki, panchakarma, abhyanga, basti, shirodhara,
  nasya, naturopathy, herbal medicine/remedy/remedies, chinese herbal medicine, bowen therapy/technique,
  lymphatic drainage, manual lymphatic drainage, lymph drainage, fascial manipulation/stretch therapy,
  proprioceptive/core stability/strength/cognitive/bladder/bowel/habit training,
  neuromuscular re-education/reeducation, movement re-education, pulmonary/cardiac/neurological rehabilitation,
  oral rehydration, fluid replacement, intravenous fluid, enteral/tube/parenteral feeding, blood transfusion,
  plasma exchange, plasmapheresis, mechanical/non-invasive/assisted ventilation, breathing retraining,
  bone marrow/stem cell/kidney/liver/heart/lung/corneal/hair/organ transplant, assisted reproduction,
  in vitro fertilisation/fertilization, IVF, IUI, intrauterine insemination, ovulation induction, egg freezing,
  gonadotropin injection, vaccination, desensitisation, desensitization
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

const furtherMedicines = listed(`
  codeine, tramadol, morphine, oxycodone, celecoxib, meloxicam, indomethacin, ketorolac, baclofen, tizanidine,
  cyclobenzaprine, diazepam, duloxetine, venlafaxine, sertraline, fluoxetine, citalopram, escitalopram, paroxetine,
  bupropion, mirtazapine, trazodone, lithium, methylphenidate, atomoxetine, lisdexamfetamine, carbamazepine,
  valproate, lamotrigine, topiramate, levetiracetam, phenytoin, prednisone, prednisolone, dexamethasone,
  budesonide, beclomethasone, fluticasone, mometasone, betamethasone, triamcinolone, hydroxychloroquine,
  sulfasalazine, leflunomide, azathioprine, mycophenolate, tacrolimus, adalimumab, infliximab, etanercept,
  rituximab, omeprazole, lansoprazole, esomeprazole, pantoprazole, ranitidine, famotidine, domperidone,
  metoclopramide, ondansetron, loperamide, mebeverine, lactulose, macrogol, senna, bisacodyl, mesalazine, nystatin,
  fluconazole, itraconazole, miconazole, ketoconazole, aciclovir, acyclovir, valaciclovir, oseltamivir,
  amoxicillin, doxycycline, azithromycin, ciprofloxacin, metronidazole, nitrofurantoin, trimethoprim, cetirizine,
  loratadine, fexofenadine, chlorphenamine, diphenhydramine, montelukast, pseudoephedrine, oxymetazoline,
  tamsulosin, finasteride, dutasteride, sildenafil, tadalafil, oxybutynin, solifenacin, mirabegron, letrozole,
  clomiphene, clomifene, anastrozole, tamoxifen, progesterone/oestrogen/estrogen cream/gel/patch/tablets/pills/therapy, spironolactone, danazol,
  raloxifene, alendronate, alendronic acid, denosumab, teriparatide, sumatriptan, ergotamine, propranolol,
  atenolol, bisoprolol, amlodipine, ramipril, lisinopril, losartan, furosemide, warfarin, heparin, clopidogrel,
  glyceryl trinitrate, nitroglycerin, atorvastatin, simvastatin, semaglutide, liraglutide, gliclazide,
  sulfonylurea, SGLT2 inhibitor, GLP-1 agonist, adapalene, tretinoin, azelaic acid, clindamycin, hydroquinone,
  coal tar, calcipotriol, zinc oxide, tea tree oil, aloe vera, witch hazel, antispasmodic, antipsychotic,
  anxiolytic, sedative, mood stabiliser/stabilizer, calcium channel blocker, alpha blocker, H2 blocker, PPI,
  antidiarrhoeal, antidiarrheal, antiseptic, lozenge, cough syrup, throat spray, expectorant, mucolytic,
  nasal rinse/wash/irrigation, steam inhalation, contraceptive pill, combined pill,
  hormonal contraceptive/contraception/IUD, intrauterine device, mirena coil, barrier cream, petroleum jelly,
  turmeric, curcumin, ginger, melatonin, magnesium supplement, folic acid, vitamin D, vitamin B12, iron tablet,
  calcium tablet, multivitamin, collagen, CBD oil, monoclonal antibody, antibody therapy, growth hormone injection,
  thyroid hormone replacement, hormone injection, eye ointment, ear wash, wax removal
`)

const procedures = listed(`
  injection therapy, steroid/cortisone/corticosteroid/botox/PRP/epidural/joint/spinal/hyaluronic injection/shot,
  epidural steroid injection, hyaluronic acid injection, trigger point injection, platelet-rich plasma,
  platelet-rich plasma therapy/injection, nerve block, botox, hip/knee/joint/shoulder/valve/disc/total replacement,
  replacement surgery, root canal, root canal treatment/therapy, filling, dental crown/implant/filling,
  tooth extraction, deep cleaning, scaling and root planing, spinal fusion, carpal tunnel release,
  surgical repair/intervention/removal, surgery, arthroscopy, radiofrequency ablation, lithotripsy, debridement,
  nail surgery, fluoride treatment, teeth whitening, endovenous laser ablation, laser ablation,
  Epley manoeuvre/maneuver, talking/family/group therapy, dialysis, chemical peel, microneedling, dermal filler,
  tooth/dental bonding, dental bridge/braces, gum graft, wart removal, cyst removal,
  laser/eye/cataract/spinal/joint/tendon/bypass/reconstruction surgery, nerve decompression, nerve ablation,
  rubber band ligation, botulinum toxin injection, vein stripping, foam sclerotherapy, skin graft,
  cochlear implant, grommet, sinus surgery, punctal plug, intraocular lens, LASIK, arthroscopic release/repair,
  capsular release, hydrodilatation, barbotage, joint aspiration, phacoemulsification, microdiscectomy,
  spinal/lumbar/nerve-root decompression, disc/meniscus/ligament/tendon/rotator cuff/hernia repair,
  ligament/ACL/breast reconstruction, internal/external/surgical fixation, bone graft/fusion, joint fusion,
  intramedullary nailing, closed/open reduction, casting, vertebroplasty, kyphoplasty,
  spinal cord/vagus nerve/deep brain stimulation, intrathecal pump, percutaneous tenotomy, needle aponeurotomy,
  fasciotomy, cryosurgery, electrocautery, cauterisation, cauterization, curettage, excision,
  incision and drainage, mohs surgery, photodynamic therapy, laser resurfacing/treatment, angioplasty, stenting,
  bypass, catheter ablation, cardioversion, banding, haemorrhoid banding, hemorrhoid banding, fissurotomy,
  sphincterotomy, seton, polyp removal, endoscopy, gastric balloon/bypass/band/sleeve, fundoplication, colostomy,
  hysterectomy, myomectomy, endometrial ablation, uterine artery embolisation/embolization,
  varicocele/fibroid/prostate embolisation/embolization, circumcision, vasectomy, shock wave lithotripsy,
  ureteroscopy, TURP, turbinate reduction, adenoid removal, ear tube, balloon sinuplasty, cross-linking,
  corneal cross-linking, eyelid surgery, vitreous injection, intravitreal injection, glaucoma drainage device,
  root planing, pulp capping, fissure sealant, dental sealant, bone grafting, sinus lift, gum surgery, apicoectomy,
  inlay, onlay, clear aligner, fixed/removable/fixed orthodontic brace, palate expander
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
  names: [
    ...therapies,
    ...furtherTherapies,
    ...devices,
    ...medicines,
    ...furtherMedicines,
    ...procedures,
    ...selfCare,
  ],
  qualifiers,
  endings: ['ectomy', 'plasty', 'otomy', 'desis'],
  fields: /^(?:physiotherapy|physical therapy|osteopath\w+(?: treatment)?|chiropractic \w+)$/i,
})
