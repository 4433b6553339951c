import { commandDoor } from '../app/command-door.js';
import { classCommand } from '../cli/class/class.js';

/** `yo docker-intro:class ROSTER` */
export default await commandDoor('class', classCommand);
