export {plainWords} from '../../parse/plain-words.ts'
