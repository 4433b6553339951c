import { commandDoor } from '../app/command-door.js';
import { verifyCommand } from '../cli/verify/verify.js';

/** `yo docker-intro:verify [dir...]` */
export default await commandDoor('verify', verifyCommand);
