import type { NameStyle } from './style.ts';

/** Written by tools/pseudonyms/make-name-pools.py. */
export const portuguese: NameStyle = {
  source: 'Faker for Python 40.63 (MIT), pt_PT, pt_BR; @faker-js/faker 10.6 (MIT)',
  female: `
Andreia Benedita Caetana Carminho Constanca Filipa Naiara Soraia Allana Aylla Eloah Emanuella Emanuelly
Emilly Gabrielly Hadassa Hellena Isabelly Isadora Kamilly Luara Luiza Lunna Mariah Stephany Carmo Safira
Vania`,
  male: `
Dinis Diogo Frederico Goncalo Henrique Joaquim Kevim Micael Valentim Asafe Breno Calebe Caue Heitor Isaque
Kaique Lucca Matheus Murilo Otavio Rhavi Thales Theodoro Vinicius`,
  family: `
Amorim Anjos Antunes Araujo Azevedo Borges Cardoso Correia Domingues Esteves Faria Freitas Magalhaes Martins
Morais Neves Nunes Paiva Pires Rodrigues Simoes Soares Albuquerque Aparecida Camargo Cavalcante Mendonca
Moraes Novaes Novais Rezende Sampaio Silveira Siqueira Vasconcelos Camacho Lacerda Lourinho Medeiros
Meireles Pimentel Queiroz Saraiva`,
  knownFemale: `
Adriana Alexandra Alice Alicia Amelia Ana Angela Anita Ariana Beatriz Bianca Bruna Barbara Camila Carlota
Carolina Catarina Clara Daniela Diana Debora Eduarda Ema Emma Emilia Erica Erika Eva Fabiana Francisca
Gabriela Helena Iara Ines Irina Iris Isabel Isabela Joana Juliana Jessica Julia Kelly Kyara Lara Larissa
Laura Leonor Leticia Lia Lorena Luana Luciana Luna Luisa Lucia Madalena Mafalda Mara Margarida Maria Mariana
Marta Matilde Melissa Mia Miriam Melanie Nair Nicole Nadia Nuria Patricia Petra Pilar Rafaela Raquel Renata
Rita Salome Sara Sofia Tatiana Teresa Valentina Vera Victoria Violeta Vitoria Yara Yasmin Agatha Alana
Alexia Amanda Antonella Aurora Ayla Bella Brenda Caroline Cecilia Clarice Elisa Eloa Ester Esther Evelyn
Fernanda Giovanna Heloisa Isabella Isis Jade Lavinia Lais Liz Livia Maite Manuela Manuella Marcela Mariane
Marina Maya Maysa Melina Milena Mirella Natalia Nina Olivia Pietra Rebeca Sabrina Sarah Sophia Sophie Stella
Zoe Carla Celia Frederica Julieta Luena Marcia Ofelia Paula Rosa Silvia Aurea`,
  knownMale: `
Afonso Alexandre Alvaro Andre Angelo Antonio Artur Benjamim Bernardo Brian Bruno Bryan Carlos Claudio
Cristiano Cesar Daniel David Denis Diego Duarte Edgar Eduardo Emanuel Enzo Fernando Filipe Francisco Fabio
Gabriel Gaspar Gil Guilherme Gustavo Hugo Igor Isaac Ismael Ivan Ivo Jaime Joel Jorge Jose Joao Kevin
Leandro Leonardo Lisandro Lourenco Luca Lucas Luis Manuel Marco Marcos Martim Mateus Matias Mauro Miguel
Marcio Mario Nelson Noah Nuno Paulo Pedro Rafael Renato Ricardo Rodrigo Rui Ruben Salvador Samuel Sandro
Santiago Sebastiao Simao Sergio Tiago Tomas Tome Vasco Vicente Vitor William Wilson Xavier Anthony Antony
Apollo Arthur Augusto Benicio Benjamin Bento Brayan Caio Caleb Caua Danilo Dante Davi Dom Enrico Erick
Felipe Gael Henry Ian Josue Juan Levi Liam Lorenzo Luan Luigi Leo Marcelo Mathias Matteo Nathan Nicolas
Oliver Otto Pietro Rael Raul Ravi Ravy Renan Ryan Theo Thiago Thomas Yago Yan Elias Feliciano Helio Isac
Julio Moises Norberto Roberto Romeu Valter`,
  knownFamily: `
Abreu Almeida Alves Amaral Andrade Assuncao Baptista Barbosa Barros Batista Branco Brito Campos Carneiro
Carvalho Castro Coelho Costa Cruz Cunha Fernandes Ferreira Figueiredo Fonseca Garcia Gaspar Gomes Goncalves
Guerreiro Henriques Jesus Leal Leite Lima Lopes Loureiro Lourenco Macedo Maia Marques Matias Matos Melo
Mendes Miranda Monteiro Moreira Mota Moura Nascimento Neto Nogueira Oliveira Pacheco Pereira Pinheiro Pinho
Pinto Ramos Reis Ribeiro Rocha Santos Silva Sousa Tavares Teixeira Torres Valente Vaz Vicente Vieira Aragao
Caldeira Cassiano Cavalcanti Cirino Costela Camara Dias Duarte Farias Fogaca Guerra Leao Montenegro Pastor
Peixoto Pimenta Porto Rios Sales Souza Vargas Viana Amado Braga Falcao Fidelis Fraga Furtado Mariz Mesquita
Nobre Oliva Raposo Serra Veiga Xavier`,
};
