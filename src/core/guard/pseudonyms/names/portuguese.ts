import type { NameStyle } from './style.ts';

/** Written by tools/pseudonyms/make-name-pools.py. */
export const portuguese: NameStyle = {
  source: 'Faker for Python 40.63 (MIT), pt_PT, pt_BR',
  female: `
Andreia Benedita Bruna Caetana Carminho Constanca Filipa Mafalda Naiara Soraia Alana Allana Aylla Eloah
Emanuella Emanuelly Emilly Gabrielly Hadassa Hellena Isabelly Isadora Kamilly Lavinia Luara Luiza Lunna
Mariah Maysa Stephany`,
  male: `
Dinis Diogo Frederico Goncalo Henrique Joaquim Kevim Micael Valentim Asafe Breno Caio Caue Heitor Isaque
Kaique Lucca Matheus Murilo Otavio Rhavi Thales Theodoro Vinicius`,
  family: `
Amorim Andrade Anjos Antunes Azevedo Borges Cardoso Correia Domingues Esteves Faria Fonseca Freitas
Magalhaes Mendes Morais Neves Nunes Paiva Rodrigues Simoes Soares Teixeira Albuquerque Aparecida Cassiano
Cavalcante Mendonca Moraes Novaes Novais Rezende Sampaio Silveira Siqueira Vargas Vasconcelos`,
  knownFemale: `
Alexandra Alice Amelia Ana Anita Ariana Camila Carlota Catarina Clara Daniela Diana Eduarda Ema Emma Erica
Eva Francisca Helena Iara Ines Iris Isabel Isabela Julia Lara Leonor Leticia Lia Luciana Luna Luisa Lucia
Madalena Mara Margarida Marta Melissa Mia Nair Nicole Nuria Patricia Petra Pilar Rafaela Raquel Renata Rita
Salome Sara Sofia Teresa Vera Victoria Violeta Vitoria Yara Yasmin Alexia Amanda Aurora Ayla Bella Caroline
Cecilia Clarice Elisa Eloa Ester Heloisa Isis Jade Lais Liz Livia Manuela Manuella Marcela Mariane Marina
Maya Melina Milena Mirella Nina Olivia Pietra Rebeca Sabrina Stella Zoe`,
  knownMale: `
Afonso Alexandre Alvaro Andre Angelo Antonio Artur Benjamim Bernardo Brian Bruno Bryan Carlos Cristiano
Cesar Daniel David Diego Duarte Eduardo Emanuel Enzo Filipe Francisco Gabriel Gaspar Gil Guilherme Igor Ivan
Ivo Joel Jorge Joao Leandro Lourenco Luca Lucas Luis Manuel Marco Marcos Martim Mateus Matias Mauro Miguel
Marcio Mario Nelson Nuno Paulo Pedro Ricardo Rodrigo Rui Ruben Salvador Samuel Sandro Santiago Sebastiao
Simao Tomas Tome Vasco Vicente Vitor William Wilson Xavier Anthony Antony Apollo Augusto Benjamin Bento
Calebe Caua Dante Davi Dom Erick Gael Henry Ian Juan Levi Liam Lorenzo Luan Luigi Leo Nathan Nicolas Oliver
Otto Pietro Rael Raul Ravi Ravy Renan Ryan Theo Thomas Yan`,
  knownFamily: `
Almeida Alves Amaral Assuncao Baptista Barros Batista Branco Campos Carneiro Carvalho Castro Coelho Costa
Cruz Cunha Figueiredo Garcia Gaspar Gomes Guerreiro Henriques Jesus Leal Leite Lima Lopes Loureiro Lourenco
Macedo Maia Marques Martins Matias Matos Melo Miranda Monteiro Moreira Mota Moura Nascimento Neto Nogueira
Oliveira Pinheiro Pinho Pinto Ramos Reis Ribeiro Rocha Santos Silva Sousa Tavares Torres Valente Vaz Vicente
Vieira Aragao Caldeira Cirino Costela Camara Dias Duarte Farias Fogaca Guerra Leao Montenegro Pastor Peixoto
Pimenta Porto Rios Sales Souza Viana`,
};
